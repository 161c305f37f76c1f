/** A block for each widget: its options beside it, the widget itself in the post. No build: WordPress's own globals. */
(({ blocks, element, blockEditor, components }, widgets) => {
  const { createElement: h, Fragment } = element;

  /** One option as the sidebar asks for it. */
  function control({ name, label, kind, choices, min, max, usual }, value, set) {
    const common = { key: name, label, __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };
    switch (kind) {
      case 'switch':
        return h(components.ToggleControl, {
          key: name,
          label,
          __nextHasNoMarginBottom: true,
          checked: !!value,
          onChange: (on) => set(on || undefined),
        });
      case 'choice':
        return h(components.SelectControl, {
          ...common,
          value: value ?? '',
          options: choices.map(([value, label]) => ({ value, label })),
          onChange: (text) => set(text || undefined),
        });
      case 'number':
        return h(components.TextControl, {
          ...common,
          type: 'number',
          min,
          max,
          placeholder: String(usual),
          value: value ?? '',
          onChange: (text) => set(text || undefined),
        });
      default:
        return h(components.TextControl, { ...common, value: value ?? '', onChange: (text) => set(text || undefined) });
    }
  }

  /** What the element itself is given: a switch is there or not. */
  const given = (attributes) =>
    Object.fromEntries(
      Object.entries(attributes)
        .filter(([, value]) => value !== undefined && value !== false)
        .map(([name, value]) => [name, value === true ? '' : value]),
    );

  for (const [tag, { title, does, options }] of Object.entries(widgets)) {
    blocks.registerBlockType(`unknot/${tag}`, {
      apiVersion: 3,
      title,
      description: does,
      icon: 'heart',
      edit({ attributes, setAttributes }) {
        return h(
          Fragment,
          null,
          h(
            blockEditor.InspectorControls,
            null,
            h(
              components.PanelBody,
              { title },
              options.map((option) =>
                control(option, attributes[option.name], (value) => setAttributes({ [option.name]: value })),
              ),
            ),
          ),
          // A new element for each set of options, and none that takes the editor's own clicks and keys.
          h(
            'div',
            blockEditor.useBlockProps(),
            h('div', { inert: '' }, h(tag, { key: JSON.stringify(attributes), ...given(attributes) })),
          ),
        );
      },
      save: () => null,
    });
  }
})(window.wp, window.unknotWidgets);
