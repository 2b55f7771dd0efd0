// SPDX-License-Identifier: Apache-2.0
package org.example.fjord;

import java.time.Instant;

/**
 * A backup of an app.
 *
 * @param id its id
 * @param size its size in bytes
 * @param createdAt when it was created
 */
public record Backup(String id, long size, Instant createdAt) {}
