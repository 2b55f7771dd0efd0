// SPDX-License-Identifier: Apache-2.0
/** Every operation of the OVH API, called on the sandbox: one scenario per resource group. */
@NullMarked
package io.github.polycloud.ovh.operations;

import org.jspecify.annotations.NullMarked;
