'use strict';
(function () {
  const filters = document.querySelector('.filters');
  const card = id => document.getElementById(id);
  const ids = mark => mark.dataset.s.split(' ');
  const marks = Array.from(document.querySelectorAll('.m'));
  const marksOf = new Map();
  for (const mark of marks) {
    mark.dataset.own = mark.className;
    for (const id of ids(mark)) {
      if (!marksOf.has(id)) marksOf.set(id, []);
      marksOf.get(id).push(mark);
    }
  }

  // Light up a statement in the text and among the cards.
  let lit = [];
  function light(shown) {
    lit.forEach(each => each.classList.remove('lit'));
    lit = shown.flatMap(id => [card(id)].concat(marksOf.get(id) || []));
    lit.forEach(each => each.classList.add('lit'));
  }
  function visible(mark) {
    return ids(mark).filter(id => !card(id).hidden);
  }

  document.addEventListener('click', event => {
    const ref = event.target.closest('.ref');
    const mark = event.target.closest('.m');
    const back = event.target.closest('.back');
    const line = event.target.closest('.group a');
    if (ref || mark || line) {
      const id = mark ? visible(mark)[0] : (ref || line).getAttribute('href').slice(1);
      if (!id || (mark && String(getSelection()) !== '')) return;
      event.preventDefault();
      light(mark ? visible(mark) : [id]);
      card(id).focus({ preventScroll: true });
      const first = (marksOf.get(id) || [])[0];
      if (line && first) first.scrollIntoView({ block: 'center' });
      card(id).scrollIntoView({ block: 'nearest' });
      history.replaceState(null, '', '#' + id);
    } else if (back) {
      event.preventDefault();
      const id = back.closest('.card').id;
      light([id]);
      const target = document.getElementById('m-' + id);
      target.focus({ preventScroll: true });
      target.scrollIntoView({ block: 'center' });
    }
  });
  document.addEventListener('mouseover', event => {
    const over = event.target.closest('.card, .m');
    if (over) light(over.matches('.card') ? [over.id] : visible(over));
  });

  // Filter by standing and kind.
  function filter() {
    const off = new Set();
    filters.querySelectorAll('input').forEach(input => { if (!input.checked) off.add(input.value); });
    document.querySelectorAll('.card').forEach(each => {
      each.hidden = off.has(each.dataset.standing) || off.has(each.dataset.kind);
      const ref = document.getElementById('m-' + each.id);
      if (ref) ref.hidden = each.hidden;
    });
    for (const mark of marks) {
      const left = visible(mark);
      mark.className = left.length === 0 ? 'm off'
        : left.length === ids(mark).length ? mark.dataset.own : 'm ' + card(left[0]).dataset.standing;
    }
  }
  filters.hidden = false;
  filters.addEventListener('change', filter);
  filters.addEventListener('submit', event => event.preventDefault());
  filter();
})();
