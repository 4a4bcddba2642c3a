"""The science of value: arrays in, arrays out. No files, no clock, no screens."""
