/**
 * Web hosting, the nearest thing to an app: environment variables, attached domains,
 * configurations.
 */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.products.hosting;

import org.jspecify.annotations.NullMarked;
