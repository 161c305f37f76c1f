import 'unknot/define/body-map';
import 'unknot/define/hold-timer';
import { useState, type FormEvent } from 'react';
import { createRoot } from 'react-dom/client';
import type { HoldStartEvent } from 'unknot/elements';

function App() {
  const [seconds, setSeconds] = useState(60);
  const [log, setLog] = useState<string[]>([]);
  const say = (text: string) => setLog((lines) => [...lines, text]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    say(`sent ${new FormData(event.currentTarget).get('where') as string}`);
  };
  return (
    <>
      <button id="longer" onClick={() => setSeconds(75)}>
        Longer
      </button>
      <hold-timer
        hold-seconds={seconds}
        sides="both"
        no-sound
        onhold-start={(event: HoldStartEvent) => say(event.type)}
      ></hold-timer>
      <form onSubmit={submit}>
        <body-map name="where" scale="10" value="low-back-l:6" onchange={() => say('changed')}></body-map>
        <button id="send">Send</button>
      </form>
      <output>{log.join('; ')}</output>
    </>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);
