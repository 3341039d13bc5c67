/** Must be imported before anything that loads React: without a word React takes itself to be under development, and is slow. */
process.env.NODE_ENV ||= 'production';
