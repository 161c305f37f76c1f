import { ReleaseGuide } from '../release-guide/release-guide.js';

ReleaseGuide.define();
