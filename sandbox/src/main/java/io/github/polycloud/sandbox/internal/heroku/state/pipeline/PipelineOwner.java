// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.pipeline;

import java.io.Serializable;

/** The owner of a pipeline; {@code type} is {@code user} or {@code team}. */
public record PipelineOwner(String id, String type) implements Serializable {}
