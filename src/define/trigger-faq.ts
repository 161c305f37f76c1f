import { TriggerFaq } from '../trigger-faq/trigger-faq.js';

TriggerFaq.define();
