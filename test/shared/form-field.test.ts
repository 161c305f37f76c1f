import { expect, fixture, html } from '@open-wc/testing';
import { FormField } from '../../src/shared/form-field.js';

/** The smallest field there can be: it keeps letters only. */
class TestField extends FormField {
  static override tag = 'test-field';
  #text = '';
  get value(): string {
    return this.#text;
  }
  set value(text: string) {
    this.touched = true;
    this.read(text);
  }
  protected override read(text: string): void {
    this.#text = text.replace(/[^a-z]/g, '');
    this.internals.setFormValue(this.#text);
    this.internals.setValidity(this.required && !this.#text ? { valueMissing: true } : {}, 'Fill this in.');
  }
  get off(): boolean {
    return this.barred;
  }
}
TestField.define();

const inForm = async (field: ReturnType<typeof html>): Promise<[HTMLFormElement, TestField]> => {
  const form = await fixture<HTMLFormElement>(html`<form>${field}</form>`);
  return [form, form.querySelector<TestField>('test-field')!];
};
const sent = (form: HTMLFormElement): [string, FormDataEntryValue][] => [...new FormData(form)];

describe('a form field', () => {
  it('is sent under its name with the value of its attribute', async () => {
    const [form, field] = await inForm(html`<test-field name="a" value="hip9"></test-field>`);
    expect(sent(form)).to.deep.equal([['a', 'hip']]);
    expect(field.form).to.equal(form);
  });

  it('goes back to its attribute when the form is reset, and follows it again', async () => {
    const [form, field] = await inForm(html`<test-field name="a" value="hip"></test-field>`);
    field.value = 'groin';
    field.defaultValue = 'back';
    expect(field.value, 'what a person said is not overwritten').to.equal('groin');
    form.reset();
    expect(field.value).to.equal('back');
    field.defaultValue = 'thigh';
    expect(field.value).to.equal('thigh');
  });

  it('is not sent while it or a fieldset round it is disabled', async () => {
    const [form] = await inForm(
      html`<fieldset disabled><test-field name="a" value="hip"></test-field></fieldset>
        <test-field name="b" value="hip" disabled></test-field>`,
    );
    expect(sent(form)).to.deep.equal([]);
    const [inside, itself] = form.querySelectorAll<TestField>('test-field');
    expect([inside.off, itself.off]).to.deep.equal([true, true]);
    form.querySelector('fieldset')!.disabled = false;
    expect(inside.off).to.equal(false);
  });

  it('is found missing when it is required and empty', async () => {
    const [form, field] = await inForm(html`<test-field name="a" required value=""></test-field>`);
    field.value = '';
    expect(form.checkValidity()).to.equal(false);
    expect(field.validity.valueMissing).to.equal(true);
    field.value = 'hip';
    expect([form.checkValidity(), field.validationMessage]).to.deep.equal([true, '']);
  });

  it('takes back what the browser kept', async () => {
    const [, field] = await inForm(html`<test-field name="a"></test-field>`);
    field.formStateRestoreCallback('hip');
    expect(field.value).to.equal('hip');
  });

  it('neither sends nor waits for the fields that stood in for it', async () => {
    const [form] = await inForm(html`<test-field name="a" value="hip"><input name="old" required /></test-field>`);
    expect(sent(form)).to.deep.equal([['a', 'hip']]);
    expect(form.checkValidity()).to.equal(true);
  });
});
