// SPDX-License-Identifier: Apache-2.0
/** Public Cloud: projects with their instances, images, SSH keys and access rights. */
@NullMarked
package io.github.polycloud.ovh.model.cloud;

import org.jspecify.annotations.NullMarked;
