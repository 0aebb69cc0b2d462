/** Where first answers are kept. */
package io.fourline.shared.rest.once.store;
