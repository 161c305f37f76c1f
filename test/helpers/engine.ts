import { HoldTimer } from '../../src/hold-timer/hold-timer.js';
import '../../src/define/hold-timer.js';

// What a start needs is loaded, as it is for a person who has come near: from here on `start()` acts at once.
await new HoldTimer().load();
