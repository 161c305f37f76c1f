/** The library's version, told in warnings so that two copies on one page can be told apart. */
export const version = '0.1.0';
