"""Addresses of the imports."""

from django.urls import path

from quilate.imports.pages import results, wizard

urlpatterns = [
    path("", wizard.import_list, name="imports"),
    path("new/", wizard.new_import, name="new-import"),
    path("example/<slug:kind>.csv", results.import_example, name="import-example"),
    path("<int:number>/", wizard.import_page, name="import"),
    path("<int:number>/columns/", wizard.import_columns, name="import-columns"),
    path("<int:number>/check/", wizard.check_import, name="check-import"),
    path("<int:number>/enter/", wizard.enter_import, name="enter-import"),
    path("<int:number>/discard/", wizard.discard_import, name="discard-import"),
    path("<int:number>/as/<slug:kind>/", wizard.retake_import, name="retake-import"),
    path("<int:number>/result/", results.import_result, name="import-result"),
    path("<int:number>/rejects.csv", results.import_rejects, name="import-rejects"),
]
