/** Public Cloud: projects, and the instances, images, keys and rights in them. */
@NullMarked
package io.github.polycloud.ovh.model.cloud;

import org.jspecify.annotations.NullMarked;
