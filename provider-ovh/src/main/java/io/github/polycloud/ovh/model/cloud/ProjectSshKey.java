// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public SSH key of a project.
 *
 * @param id its id
 * @param name its name
 * @param publicKey the key as one line of text
 * @param fingerPrint its fingerprint; null in lists
 * @param regions the regions where it is available
 * @since 0.1.0
 */
public record ProjectSshKey(
    String id, String name, String publicKey, @Nullable String fingerPrint, List<String> regions) {}
