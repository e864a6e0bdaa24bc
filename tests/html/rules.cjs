module.exports = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // A name on a list is allowed, and tells what the list is of.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // Browsers put old values back in hidden fields too, which the standard does not know; "off" keeps the sealed state that the server sent.
    'valid-autocomplete': 'off',
    // A button without a type submits, as ours do; to say so at each costs every page bytes.
    'no-implicit-button-type': 'off',
    // Styles and scripts come from the server that the page comes from; a hash guards against others.
    'require-sri': 'off',
  },
};
