/** What OVH says alike of every product: its renewal, its contacts, its name in IAM policies. */
@NullMarked
package io.github.polycloud.ovh.model.service;

import org.jspecify.annotations.NullMarked;
