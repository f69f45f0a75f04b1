// A thread that ends its process where that holds more memory than it may, native memory too.
import { workerData } from 'node:worker_threads';

const every = 20;

setInterval(() => {
  if (process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL');
}, every);
