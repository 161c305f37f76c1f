// A basket that only counts: nothing is sold here.
const basket = document.getElementById('basket');
let count = 0;
document.addEventListener('click', ({ target }) => {
  if (!target.closest('.product button')) return;
  count++;
  basket.textContent = `${count} in your basket. This is an example: it ends here.`;
});
