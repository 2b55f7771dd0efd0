package io.github.polycloud.sandbox.internal.heroku.state.pipeline;

/** All pipelines. */
public final class Pipelines {}
