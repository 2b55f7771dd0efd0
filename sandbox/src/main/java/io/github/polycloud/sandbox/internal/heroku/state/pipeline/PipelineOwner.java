package io.github.polycloud.sandbox.internal.heroku.state.pipeline;

/** Who owns a pipeline; {@code type} is {@code user} or {@code team}. */
public record PipelineOwner(String id, String type) {}
