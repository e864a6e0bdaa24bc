// A QR code opens /bewijs#NUMBER. What stands behind the # is not sent to the server; here it becomes a form that is posted.
(() => {
  const show = () => {
    const number = decodeURIComponent(location.hash.slice(1));
    const form = document.getElementById("bewijs");
    if (form && /^[0-9A-Za-z][0-9A-Za-z -]{10,}$/.test(number)) {
      // Out of the address first, so that Back does not send it again and the next page does not show it.
      history.replaceState(null, "", location.pathname);
      form.elements.nummer.value = number;
      form.requestSubmit();
    }
  };
  addEventListener("hashchange", show);
  show();
})();
