// Between the page and the sandbox in which programs run: hands on what the page sends, and nothing from the sandbox,
// which answers by the port that came with the message.
'use strict';
(() => {
  addEventListener('message', ({source, data}) => {
    if (source === parent) frames[0].postMessage(data, '*', [data.port, data.module])
  })
})()
