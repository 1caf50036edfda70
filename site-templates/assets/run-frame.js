// The room in which the reader's programs run: a document without an origin, without network, storage or a way to the
// page, that does nothing but make a worker for each run. The document around it sends {port, module}; a worker is
// kept ready.
'use strict';
(() => {
  const source = URL.createObjectURL(new Blob([document.getElementById('worker').textContent],
    {type: 'text/javascript'}))
  let ready
  const prepare = () => { ready ??= new Worker(source) }
  addEventListener('message', ({source: sender, data}) => {
    if (sender !== parent) return
    prepare()
    ready.postMessage(data, [data.port, data.module])
    ready = null
    setTimeout(prepare, 500)
  })
  prepare()
})()
