// Stands in for lib0's channel between tabs in the built page: each tab has a connection and unsaved text of its own.

function nothing(): void {}

export { nothing as publish, nothing as subscribe, nothing as unsubscribe };
