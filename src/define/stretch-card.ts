import { StretchCard } from '../stretch-card/stretch-card.js';

StretchCard.define();
