import { BodyMap } from '../body-map/body-map.js';

BodyMap.define();
