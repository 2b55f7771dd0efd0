package io.github.polycloud.heroku.model.pipeline;

/**
 * An app to put into a pipeline.
 *
 * @param app name or id of the app
 * @param pipeline id of the pipeline; a name is not understood here
 * @param stage where to put it
 */
public record NewPipelineCoupling(String app, String pipeline, PipelineStage stage) {}
