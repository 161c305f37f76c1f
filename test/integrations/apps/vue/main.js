import 'unknot/define/body-map';
import 'unknot/define/hold-timer';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
