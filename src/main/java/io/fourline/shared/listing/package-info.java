/** One page of a list, whoever reads it and however it is shown. */
package io.fourline.shared.listing;
