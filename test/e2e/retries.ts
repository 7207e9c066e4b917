// A browser on a busy machine may miss a deadline; what fails twice is wrong, and the first failure is printed too.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
