// The compiler runs in the page, so that no build of Angular's own is needed for a smoke test.
import '@angular/compiler';
import 'unknot/define/body-map';
import 'unknot/define/hold-timer';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="longer" (click)="seconds.set(75)">Longer</button>
    <hold-timer [holdSeconds]="seconds()" sides="both" no-sound (hold-start)="say($event.type)"></hold-timer>
    <form (submit)="submit($event)">
      <body-map name="where" scale="10" value="low-back-l:6" (change)="say('changed')"></body-map>
      <button id="send">Send</button>
    </form>
    <output>{{ log().join('; ') }}</output>
  `,
})
class App {
  readonly seconds = signal(60);
  readonly log = signal<string[]>([]);
  say(text: string): void {
    this.log.update((lines) => [...lines, text]);
  }
  submit(event: Event): void {
    event.preventDefault();
    this.say(`sent ${new FormData(event.target as HTMLFormElement).get('where') as string}`);
  }
}

document.querySelector('#app')!.append(document.createElement('app-root'));
void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
