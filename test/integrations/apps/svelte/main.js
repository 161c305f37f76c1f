import 'unknot/define/body-map';
import 'unknot/define/hold-timer';
import { mount } from 'svelte';
import App from './App.svelte';

mount(App, { target: document.querySelector('#app') });
