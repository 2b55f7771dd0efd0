/** Public Cloud projects: instances, images, flavors, regions, keys and who may use them. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import org.jspecify.annotations.NullMarked;
