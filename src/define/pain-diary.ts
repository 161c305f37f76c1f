import { PainDiary } from '../pain-diary/pain-diary.js';

PainDiary.define();
