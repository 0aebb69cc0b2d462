/** How the desk refuses: one exception per kind of refusal, each with codes whose texts stand in the word bundles. */
package io.fourline.shared.error;
