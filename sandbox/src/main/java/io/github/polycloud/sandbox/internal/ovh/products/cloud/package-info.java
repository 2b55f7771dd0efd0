// SPDX-License-Identifier: Apache-2.0
/** Public Cloud projects: instances, images, flavors, regions, SSH keys and access rights. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import org.jspecify.annotations.NullMarked;
