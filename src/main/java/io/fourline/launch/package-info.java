/**
 * Starts the desk as one file: unpacks server and application, makes the embedded database's accounts, boots the server
 * in this very process and watches until it answers. Imports only {@code shared.config}; it is not part of the WAR.
 */
package io.fourline.launch;
