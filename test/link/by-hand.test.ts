/** The links of a plan made by hand, as the page "Together" shows it: its own code is run here, against real events. */
import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import '../../src/index.js';
import type { PainDiary } from '../../src/pain-diary/pain-diary.js';
import type { HoldTimer } from '../../src/hold-timer/hold-timer.js';
import type { ReleaseGuide } from '../../src/release-guide/release-guide.js';
import type { StretchCard } from '../../src/stretch-card/stretch-card.js';
import type { SymptomQuiz } from '../../src/symptom-quiz/symptom-quiz.js';
import type { BodyMap } from '../../src/body-map/body-map.js';
import type { ToolFinder } from '../../src/tool-finder/tool-finder.js';
import { TriggerPointOpenEvent } from '../../src/body-map/explore.events.js';
import { BreakDoneEvent } from '../../src/sitting-break/sitting-break.events.js';
import { CardCompleteEvent } from '../../src/stretch-card/stretch-card.events.js';
import { HoldCheckEvent } from '../../src/hold-timer/hold-timer.events.js';
import { waitUntil } from '../helpers/wait.js';

const story = new URL('../../stories/pages/together.mdx', import.meta.url);

/** The code of the page that makes every link. */
async function documented(): Promise<string> {
  const page = await (await fetch(story)).text();
  const found = [...page.matchAll(/```js\n([^]*?)```/g)]
    .map(([, code]) => code)
    .find((code) => /'quiz-flag'/.test(code));
  expect(found, 'the example').to.be.a('string');
  return found!;
}

describe('links made by hand', () => {
  let page: HTMLElement;
  const one = <Widget extends Element>(tag: string): Widget => page.querySelector<Widget>(tag)!;
  const press = (widget: { renderRoot: ParentNode }, selector: string): void =>
    void widget.renderRoot
      .querySelector(selector)!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  const logged: unknown[][] = [];
  const { log } = console;

  before(async () => {
    page = document.body.appendChild(document.createElement('div'));
    render(
      html`<body-map></body-map><symptom-quiz></symptom-quiz><release-guide></release-guide
        ><hold-timer no-sound prepare-seconds="0"></hold-timer><stretch-card></stretch-card
        ><sitting-break></sitting-break><tool-finder></tool-finder><pain-diary></pain-diary>`,
      page,
    );
    console.log = (...said: unknown[]) => void logged.push(said);
    const script = document.createElement('script');
    script.textContent = `{ ${await documented()} }`;
    page.append(script);
  });
  after(() => {
    console.log = log;
    page.remove();
  });

  it('marks fill the question where, and its answer marks the map', async () => {
    const [map, quiz] = [one<BodyMap>('body-map'), one<SymptomQuiz>('symptom-quiz')];
    press(map, '[data-id="groin-inner-l"]');
    await map.updateComplete;
    expect(map.regions.map(({ id }) => id).join()).to.equal('groin-inner-l');
    await waitUntil(() => quiz.answers['where'] === 'groin-inner-l', 'where');
  });

  it('a point that is opened, and a tool that is chosen, are where the guide starts', async () => {
    const [map, guide] = [one<BodyMap>('body-map'), one<ReleaseGuide>('release-guide')];
    map.dispatchEvent(new TriggerPointOpenEvent('tp-psoas-upper-r'));
    expect(guide.triggerPoint).to.equal('tp-psoas-upper-r');
    const finder = one<ToolFinder>('tool-finder');
    press(finder, '.filter button:nth-child(4)');
    await finder.updateComplete;
    press(finder, '.foot > button');
    expect([guide.triggerPoint, guide.tool]).to.deep.equal(['tp-iliopsoas-crease', finder.chosen[0]]);
    guide.triggerPoint = 'tp-iliacus-l';
    await guide.updateComplete;
    press(guide, '[data-act=go-ahead]');
    guide.goTo('find');
    await waitUntil(() => map.highlight === 'tp-iliacus-l');
  });

  it('a result takes sides', async () => {
    const quiz = one<SymptomQuiz>('symptom-quiz');
    quiz.start();
    await waitUntil(() => quiz.quiz);
    await quiz.updateComplete;
    quiz.answers = {
      'red-flags': ['none'],
      where: 'iliac-fossa-r',
      difference: ['one-side'],
      movement: ['push-off'],
      behaviour: ['returns'],
      causes: ['sitting'],
      'do-not-press': ['none'],
    };
    for (let turn = 0; turn < 12 && !quiz.result; turn++) {
      await waitUntil(() => quiz.renderRoot.querySelector('form'));
      quiz.renderRoot.querySelector('form')!.requestSubmit();
      await quiz.updateComplete;
    }
    expect(quiz.result!.regions).to.deep.equal(['iliac-fossa-r']);
    const sides = [one<ReleaseGuide>('release-guide').side, one<StretchCard>('stretch-card').side];
    expect([...sides, one<HoldTimer>('hold-timer').sides]).to.deep.equal(['right', 'right', 'right']);
  });

  it('what was done is written down', async () => {
    const diary = one<PainDiary>('pain-diary');
    one('stretch-card').dispatchEvent(new CardCompleteEvent('kneeling-lunge', 'left', []));
    one('sitting-break').dispatchEvent(new BreakDoneEvent('hip-opener', 40));
    await waitUntil(() => diary.entries.length === 2);
    expect(diary.entries.flatMap(({ done }) => done.map(({ id }) => id)).sort()).to.deep.equal([
      'kneeling-lunge',
      'stand-up-break',
    ]);
    expect(logged.some(([said]) => said === 'Done and felt:')).to.equal(false);
  });

  it('a stop sign ends what runs, and so does a warning sign', async () => {
    const timer = one<HoldTimer>('hold-timer');
    const again = async (): Promise<void> => {
      timer.start();
      await waitUntil(() => timer.status === 'running');
    };
    await again();
    timer.dispatchEvent(new HoldCheckEvent('sharp', 3));
    expect(timer.status).to.equal('stopped');
    await again();
    press(one<BodyMap>('body-map'), '[data-id="saddle"]');
    expect(timer.status).to.equal('stopped');
  });
});
