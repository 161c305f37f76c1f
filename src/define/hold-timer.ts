import { HoldTimer } from '../hold-timer/hold-timer.js';

HoldTimer.define();
