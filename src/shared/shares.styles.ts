import { css } from 'lit';

/** How far along the colours of pain each number from 0 to 10 is: classes `n1` to `n10`. */
export const shares = css`
  .n1 {
    --_share: 10%;
  }
  .n2 {
    --_share: 20%;
  }
  .n3 {
    --_share: 30%;
  }
  .n4 {
    --_share: 40%;
  }
  .n5 {
    --_share: 50%;
  }
  .n6 {
    --_share: 60%;
  }
  .n7 {
    --_share: 70%;
  }
  .n8 {
    --_share: 80%;
  }
  .n9 {
    --_share: 90%;
  }
  .n10 {
    --_share: 100%;
  }
`;
