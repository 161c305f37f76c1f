import { ToolFinder } from '../tool-finder/tool-finder.js';

ToolFinder.define();
