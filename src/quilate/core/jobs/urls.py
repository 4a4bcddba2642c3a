"""Addresses of the jobs."""

from django.urls import path

from quilate.core.jobs import pages

urlpatterns = [
    path("", pages.job_list, name="jobs"),
    path("<int:number>/", pages.job_page, name="job"),
    path("<int:number>/cancel", pages.cancel_job, name="cancel-job"),
    path("<int:number>/retry", pages.retry_job, name="retry-job"),
]
