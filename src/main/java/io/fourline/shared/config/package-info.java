/**
 * The desk's settings. Imports nothing but the Java platform, because the launcher reads them before there is a server;
 * publishes {@link io.fourline.shared.config.Settings}.
 */
package io.fourline.shared.config;
