// Fields inside a widget's tag are for readers without scripts: where the widget works, they are not sent along.
for (const tag of ['body-map', 'symptom-quiz']) {
  customElements.whenDefined(tag).then(() => {
    for (const field of document.querySelectorAll(`${tag} textarea`)) field.disabled = true;
  });
}
