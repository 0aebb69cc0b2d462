/** Histories as the chain report reads them. */
package io.fourline.report.store;
