import { ReliefPlan } from '../relief-plan/relief-plan.js';

ReliefPlan.define();
