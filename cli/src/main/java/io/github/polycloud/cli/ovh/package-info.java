// SPDX-License-Identifier: Apache-2.0
/** Commands over the descriptions of OVH's API. */
@NullMarked
package io.github.polycloud.cli.ovh;

import org.jspecify.annotations.NullMarked;
