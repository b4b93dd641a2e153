// Reads the page aloud where the browser can; without it, the button stays hidden.
(function () {
  const button = document.getElementById('listen');
  if (!button || !('speechSynthesis' in window)) return;
  const label = button.querySelector('span');
  button.hidden = false;
  function stop() {
    window.speechSynthesis.cancel();
    label.textContent = 'Écouter';
  }
  button.addEventListener('click', function () {
    if (window.speechSynthesis.speaking) {
      stop();
      return;
    }
    const words = new SpeechSynthesisUtterance(document.getElementById('contenu').innerText);
    words.lang = 'fr-FR';
    words.rate = 0.9;
    words.onend = stop;
    label.textContent = 'Arrêter';
    window.speechSynthesis.speak(words);
  });
  window.addEventListener('pagehide', stop);
})();
