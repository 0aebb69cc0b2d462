/** What every page and answer shares: the header set, the Host list, the reader's time and words. */
package io.fourline.shared.web;
