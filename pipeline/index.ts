/** The library in Node: that of everywhere, and what writes to a disk. */
export * from './library.ts'
export { writeDataset, type WriteOptions, type Written } from './library/write.ts'
